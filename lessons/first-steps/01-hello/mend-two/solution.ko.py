print("촛불을 켜요.")
print("노래를 불러요.")
print("후!")
