print("## 내 첫 단계")
