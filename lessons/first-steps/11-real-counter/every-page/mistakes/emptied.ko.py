# ko: 마지막 쪽의 이름만 남았어요. names를 비우는 줄은 for 위에 한 번만 있어야 해요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
for number in range(1, 4):
    names = []
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        names.append(place["name_ko"]["raw"])
print(len(names))
