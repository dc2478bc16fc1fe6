if (n := 5) > 3:
    match n:
        case 5:
            word = 'five'
