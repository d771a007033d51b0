term: a
name: A b
kind: nonsense
hit: A b
