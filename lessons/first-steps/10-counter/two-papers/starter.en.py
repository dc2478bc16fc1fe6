def weather(request):
    if "city" in request:
        return {"ok": True, "weather": "sunny"}
    return {"ok": False, "reason": "Please write a city."}


request = {"town": "London"}
response = weather(request)
print(response)
