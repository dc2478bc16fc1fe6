# the present is under the desk
print("Come in, Mia!")
# print("Your present is a book!")
