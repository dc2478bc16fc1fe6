print("## 인사하기 {#say-hello .write minutes=2}")
