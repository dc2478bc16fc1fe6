def total(price, count):
    return price * count


bill = total(6, 2)
print(bill)
