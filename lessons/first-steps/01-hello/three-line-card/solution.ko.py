print("민지에게")
print("생일 축하해!")
print("내일 만나!")
