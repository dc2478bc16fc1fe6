def total(price, count):
    return price * count


bill = total(4500, 2)
print(bill)
