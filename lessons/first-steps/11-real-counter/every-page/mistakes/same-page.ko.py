# ko: 같은 쪽을 세 번 모았어요. "current"에 쪽의 번호가 들어가야 해요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
names = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": 1}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        names.append(place["name_ko"]["raw"])
print(len(names))
