# ko: 까닭 대신 숫자만 돌려줬어요. 왜 안 되는지 말로 된 것을 돌려주세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["meta"]["page"]["total_results"]
    return response.status_code


print(ask({"query": ""}))
print(ask({}))
