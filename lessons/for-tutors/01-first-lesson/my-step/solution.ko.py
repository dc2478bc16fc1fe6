print("## 좋아하는 과일 {#my-fruit .write minutes=2}")
print("과일 이름을 화면에 보여 줘요.")
print("따옴표를 빠뜨릴 수 있어요.")
