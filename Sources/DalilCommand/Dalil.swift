import ArgumentParser

@main
struct DalilCommand: AsyncParsableCommand {
}
