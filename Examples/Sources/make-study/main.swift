import AmbraSandbox
import Foundation

// Writes the sample study: make-study FOLDER [NUMBER]
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count <= 2 else {
    FileHandle.standardError.write(Data("usage: make-study FOLDER [NUMBER]\n".utf8))
    exit(2)
}
guard let number = UInt32(arguments.dropFirst().first ?? "1") else {
    FileHandle.standardError.write(Data("make-study: NUMBER is a whole number from 0\n".utf8))
    exit(2)
}
let files = try SampleStudy.write(to: URL(fileURLWithPath: folder), number: number)
print("\(files.count) images in \(folder)")
