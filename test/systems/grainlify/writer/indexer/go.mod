module grainlify/indexer

go 1.19
