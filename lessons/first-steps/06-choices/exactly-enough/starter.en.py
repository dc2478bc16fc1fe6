money = 9
price = 9
print(price < money)
print(price <= money)
