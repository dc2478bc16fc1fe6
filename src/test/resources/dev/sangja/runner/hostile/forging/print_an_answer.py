# must: finished
# prints: "status"
print('{"status": "error", "error": null, "line": 1, "boxes": []}')
