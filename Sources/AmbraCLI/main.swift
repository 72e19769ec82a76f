print("ambra")
