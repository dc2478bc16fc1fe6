# ko: 첫 쪽은 0이 아니라 1이에요. range가 1부터 세게 해 보세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
names = []
for number in range(3):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        names.append(place["name_ko"]["raw"])
print(len(names))
