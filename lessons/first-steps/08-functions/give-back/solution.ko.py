def total(price, count):
    return price * count


bill = total(4500, 3)
print(bill)
