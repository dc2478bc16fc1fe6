# ko: 곳이 통째로 나와요. place에서 이름 칸만 꺼내서 보여 주세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
for place in paper["results"]:
    print(place)
