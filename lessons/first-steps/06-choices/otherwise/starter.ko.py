is_open = True
if is_open:
    print("지금 가요!")
else:
    print("내일 가요.")
