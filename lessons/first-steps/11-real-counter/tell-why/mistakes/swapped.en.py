# en: Good and bad are swapped. Look again at when you take out errors.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["errors"][0]
    return paper["meta"]["page"]["total_results"]


print(ask({"query": ""}))
print(ask({}))
