# ko: 이름 앞뒤에 다른 것이 함께 나와요. 한 칸 더 들어가서 "raw"까지 꺼내 보세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
for place in paper["results"]:
    print(place["name_ko"])
