# ko: 이름이 하나만 나와요. 이름을 보여 주는 줄이 for 아래로 들어가야 해요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
place = paper["results"][0]
print(place["name_ko"]["raw"])
