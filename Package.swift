// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "MixedZone",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "MixedZone", targets: ["MixedZone"]),
        .library(name: "MixedZoneStore", targets: ["MixedZoneStore"]),
        .executable(name: "mixedzone", targets: ["MixedZoneCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/onevcat/Rainbow", from: "4.0.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibxml2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"]), .yum(["zlib-devel"])]
        ),
        .target(
            name: "MixedZone",
            dependencies: [
                "CLibxml2",
                "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            // The parts of the audit's page.
            resources: [
                .embedInCode("Corpus/Page/charts.js"), .embedInCode("Corpus/Page/decisions.js"),
                .embedInCode("Corpus/Page/elements.js"), .embedInCode("Corpus/Page/frame.js"),
                .embedInCode("Corpus/Page/page.css"), .embedInCode("Corpus/Page/people.js"),
                .embedInCode("Corpus/Page/reader.js"),
            ],
            swiftSettings: strict,
            // Part of the C library on Linux.
            linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
        ),
        // Apart from the library, so that whoever only reads articles builds no database.
        .target(
            name: "MixedZoneStore",
            dependencies: [
                "MixedZone",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        // A folder `mixedzone` would be the same folder as `MixedZone` on a Mac's disk.
        .executableTarget(
            name: "MixedZoneCommand",
            dependencies: [
                "MixedZone",
                "MixedZoneStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Rainbow", package: "Rainbow"),
            ],
            swiftSettings: strict
        ),
        // No product, so that who depends on the package does not build it; `make bench` does.
        .executableTarget(
            name: "MixedZoneBenchmark",
            dependencies: ["CLibxml2", "MixedZone"],
            path: "Benchmarks/Throughput",
            swiftSettings: strict
        ),
        .testTarget(
            name: "MixedZoneTests",
            dependencies: [
                "CZlib",
                "MixedZone",
                "MixedZoneCommand",
                "MixedZoneStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: [
                "Command/Help", "Corpus", "Marks/phrases.txt", "Placings/passages.tsv", "Quotes/Passages",
                "Results/events.tsv",
            ],
            swiftSettings: strict
        ),
    ]
)
