// Reading the command line costs a third of the time to the first frame, and mostly there is none.
if CommandLine.arguments.count == 1 {
  CommandRun.openScreen()
} else {
  CommandRun.main()
}
