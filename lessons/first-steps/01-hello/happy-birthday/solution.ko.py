print("생일 축하해!")
