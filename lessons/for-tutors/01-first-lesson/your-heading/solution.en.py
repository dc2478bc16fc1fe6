print("## Say hello {#say-hello .write minutes=2}")
