# en: These are the places where dogs may not come in. Collect those that say "true".
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
dogs = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        if place["dogs_allowed"]["raw"] == "false":
            dogs.append(place["name_en"]["raw"])
print(dogs)
