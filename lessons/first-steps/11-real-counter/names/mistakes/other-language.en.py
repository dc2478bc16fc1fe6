# en: The Korean names come out. Take out "name_en" and not "name_ko".
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
for place in paper["results"]:
    print(place["name_ko"]["raw"])
