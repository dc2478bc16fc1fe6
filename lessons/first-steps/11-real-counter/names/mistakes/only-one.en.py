# en: Only one name comes out. The line that shows it has to stand inside the for.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "", "page": {"size": 5}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
place = paper["results"][0]
print(place["name_en"]["raw"])
