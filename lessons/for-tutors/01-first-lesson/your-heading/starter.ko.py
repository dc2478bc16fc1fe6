print("## 인사하기")
