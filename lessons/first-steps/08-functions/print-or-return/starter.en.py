def total(price, count):
    print(price * count)


bill = total(6, 2)
print(bill)
