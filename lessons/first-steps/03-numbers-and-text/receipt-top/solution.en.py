print("=" * 20)
print("RECEIPT")
print("=" * 20)
