print("영수증")
