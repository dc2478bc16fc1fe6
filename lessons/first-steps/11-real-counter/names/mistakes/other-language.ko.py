# ko: 영어 이름이 나와요. "name_en" 말고 "name_ko"를 꺼내 보세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
for place in paper["results"]:
    print(place["name_en"]["raw"])
