money = 8000
price = 8000
print(price < money)
print(price <= money)
