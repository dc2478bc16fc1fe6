print("=" * 20)
print("영수증")
print("=" * 20)
