guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
# Go on here.
print(len(guide))
