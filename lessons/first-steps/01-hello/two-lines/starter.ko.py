print("민지야")
print("생일 축하해!")
