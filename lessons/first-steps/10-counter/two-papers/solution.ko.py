def weather(request):
    if "city" in request:
        return {"ok": True, "weather": "맑음"}
    return {"ok": False, "reason": "city를 적어 주세요."}


request = {"city": "부산"}
response = weather(request)
print(response)
