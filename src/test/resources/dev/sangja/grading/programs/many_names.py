for number in range(250):
    globals()[f'name{number}'] = number
