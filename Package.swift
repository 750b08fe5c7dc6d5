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
        .executable(name: "mixedzone", targets: ["MixedZoneCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
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
            swiftSettings: strict,
            // Part of the C library on Linux.
            linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
        ),
        // A folder `mixedzone` would be the same folder as `MixedZone` on a Mac's disk.
        .executableTarget(
            name: "MixedZoneCommand",
            dependencies: [
                "MixedZone",
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
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Command/Help", "Corpus"],
            swiftSettings: strict
        ),
    ]
)
