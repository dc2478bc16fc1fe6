def total(price, count):
    print(price * count)


bill = total(4500, 2)
print(bill)
