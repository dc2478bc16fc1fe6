# ko: write 바로 앞에 점이 빠졌어요. 할 일은 언제나 점으로 시작해요.
# en: There is no dot before write. What to do always begins with one.
print("## 인사하기 {#say-hello write minutes=2}")
