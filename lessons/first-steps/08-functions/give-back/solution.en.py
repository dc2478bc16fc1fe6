def total(price, count):
    return price * count


bill = total(6, 3)
print(bill)
