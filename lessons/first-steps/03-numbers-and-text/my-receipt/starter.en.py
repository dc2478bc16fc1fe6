print("Noah's Noodles")
print("-" * 20)
# Go on below.
