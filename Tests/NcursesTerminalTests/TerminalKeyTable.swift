import TerminalCanvas

/// Written from the terminals' own tables: xterm's ctlseqs, kitty's keyboard protocol, foot-ctlseqs,
/// st's config.def.h, PuTTY's terminal.c, the kernel's defkeymap, and terminfo.
///
/// "legacy" are xterm, vte, konsole, foot, kitty, alacritty, iTerm, Windows Terminal, tmux and screen
/// as they are found; "coded" the same asked for kitty's `CSI u`, "other" for modifyOtherKeys.
enum TerminalKeyTable {
  static let rows: [TerminalKeyRow] = deleting + entering + control + alt + rxvt + consoles

  private static let deleting: [TerminalKeyRow] = [
    .init("legacy, linux, putty, st", "\u{7F}", .backspace),
    // Ctrl-Backspace of many, Backspace of some: read as what deletes less.
    .init("legacy Ctrl-Backspace", "\u{08}", .backspace),
    .init("coded", "\u{1B}[127;5u", .backspace, .control),
    .init("other", "\u{1B}[27;5;127~", .backspace, .control),
    .init("other", "\u{1B}[27;5;8~", .backspace, .control),
    .init("legacy, linux, rxvt, st", "\u{1B}\u{7F}", .backspace, .alt),
    .init("coded", "\u{1B}[127;3u", .backspace, .alt),
    .init("coded", "\u{1B}[127;2u", .backspace, .shift),
    .init("legacy, linux, st", "\u{1B}[3~", .delete),
    .init("coded with events", "\u{1B}[3;1:2~", .delete),
    .init("coded, number pad", "\u{1B}[57426;5u", .delete, .control),
  ]

  private static let entering: [TerminalKeyRow] = [
    .init("all", "\r", .enter),
    .init("legacy, linux", "\u{1B}\r", .enter, .alt),
    .init("coded", "\u{1B}[13;2u", .enter, .shift),
    .init("coded", "\u{1B}[13;5u", .enter, .control),
    .init("other, foot", "\u{1B}[27;2;13~", .enter, .shift),
    .init("other, foot", "\u{1B}[27;5;13~", .enter, .control),
    .init("konsole Shift-Enter, number pad", "\u{1B}OM", .enter),
    .init("xterm, number pad", "\u{1B}O2M", .enter, .shift),
    .init("coded, number pad", "\u{1B}[57414u", .enter),
    .init("all", "\t", .tab),
    .init("legacy, putty, st, rxvt", "\u{1B}[Z", .tab, .shift),
    .init("xterm", "\u{1B}[1;2Z", .tab, .shift),
    .init("xterm, number pad", "\u{1B}OI", .tab),
    .init("coded", "\u{1B}[9;2u", .tab, .shift),
    .init("coded", "\u{1B}[9;5u", .tab, .control),
    .init("other, foot", "\u{1B}[27;5;9~", .tab, .control),
    .init("all", " ", .character(" ")),
    .init("coded", "\u{1B}[32;2u", .character(" ")),
    .init("other", "\u{1B}[27;2;32~", .character(" ")),
    .init("coded", "\u{1B}[27u", .escape),
    .init("coded", "\u{1B}[27;2u", .escape, .shift),
    .init("other", "\u{1B}[27;2;27~", .escape, .shift),
  ]

  private static let control: [TerminalKeyRow] = [
    .init("legacy, linux, putty, st Ctrl-Space", "\u{00}", .character(" "), .control),
    .init("coded Ctrl-Space", "\u{1B}[32;5u", .character(" "), .control),
    .init("other Ctrl-Space", "\u{1B}[27;5;32~", .character(" "), .control),
    .init("coded Ctrl-@", "\u{1B}[50:64;6u", .character(" "), .control),
    .init("other Ctrl-@", "\u{1B}[27;6;64~", .character(" "), .control),
    .init("legacy, linux", "\u{1D}", .character("]"), .control),
    .init("coded", "\u{1B}[93;5u", .character("]"), .control),
    .init("other", "\u{1B}[27;5;93~", .character("]"), .control),
    .init("legacy Ctrl-_ and Ctrl-/", "\u{1F}", .character("_"), .control),
    .init("coded Ctrl-_", "\u{1B}[45:95;6u", .character("_"), .control),
    .init("coded Ctrl-_ of other layouts", "\u{1B}[95;5u", .character("_"), .control),
    .init("other Ctrl-_", "\u{1B}[27;6;95~", .character("_"), .control),
    .init("coded Ctrl-/", "\u{1B}[47;5u", .character("_"), .control),
    .init("other Ctrl-/", "\u{1B}[27;5;47~", .character("_"), .control),
    .init("legacy Ctrl-Alt-A", "\u{1B}\u{01}", .character("a"), [.alt, .control]),
    .init("coded Ctrl-A", "\u{1B}[97;5u", .character("a"), .control),
    .init("coded Ctrl-Shift-A", "\u{1B}[97:65;6u", .character("a"), .control),
    .init("other Ctrl-Shift-A", "\u{1B}[27;6;65~", .character("a"), .control),
    .init("coded Ctrl-S, Caps Lock", "\u{1B}[115;69u", .character("s"), .control),
    .init("coded Ctrl-S, Russian", "\u{1B}[1099::115;5u", .character("s"), .control),
    .init("coded Ctrl-Shift-S, Russian", "\u{1B}[1099:1067:115;6u", .character("s"), .control),
    .init("coded Shift-Ы, Russian", "\u{1B}[1099:1067:115;2u", .character("Ы")),
  ]

  private static let alt: [TerminalKeyRow] =
    "+-?!>abdftulckjiIyrhwzmn_".map { character in
      .init("legacy, linux, putty", "\u{1B}\(character)", .character(character), .alt)
    } + [
      .init("coded", "\u{1B}[61:43;4u", .character("+"), .alt),
      .init("coded, German", "\u{1B}[43;3u", .character("+"), .alt),
      .init("coded, number pad", "\u{1B}[57413;3u", .character("+"), .alt),
      .init("other", "\u{1B}[27;4;43~", .character("+"), .alt),
      .init("coded", "\u{1B}[45;3u", .character("-"), .alt),
      .init("other", "\u{1B}[27;3;45~", .character("-"), .alt),
      .init("coded", "\u{1B}[47:63;4u", .character("?"), .alt),
      .init("other", "\u{1B}[27;4;63~", .character("?"), .alt),
      .init("coded", "\u{1B}[49:33;4u", .character("!"), .alt),
      .init("other", "\u{1B}[27;4;33~", .character("!"), .alt),
      .init("coded", "\u{1B}[46:62;4u", .character(">"), .alt),
      .init("other", "\u{1B}[27;4;62~", .character(">"), .alt),
      .init("coded", "\u{1B}[45:95;4u", .character("_"), .alt),
      .init("other", "\u{1B}[27;4;95~", .character("_"), .alt),
      .init("coded", "\u{1B}[105:73;4u", .character("I"), .alt),
      .init("legacy", "\u{1B}[", .character("["), .alt),
      .init("legacy", "\u{1B}O", .character("O"), .alt),
      .init("legacy", "\u{1B}]", .character("]"), .alt),
      .init("old iTerm Alt-Left", "\u{1B}[1;9D", .left, .alt),
      .init("iTerm, natural editing, Alt-Left", "\u{1B}b", .character("b"), .alt),
      .init("iTerm, putty Alt-Up", "\u{1B}\u{1B}[A", .up, .alt),
      .init("iTerm, putty Alt-Up on the full screen", "\u{1B}\u{1B}OA", .up, .alt),
      .init("xterm Meta-Up", "\u{1B}[1;9A", .up, .alt),
    ]

  private static let rxvt: [TerminalKeyRow] = [
    .init("rxvt", "\u{1B}[a", .up, .shift), .init("rxvt", "\u{1B}Oa", .up, .control),
    .init("rxvt", "\u{1B}[b", .down, .shift), .init("rxvt", "\u{1B}Ob", .down, .control),
    .init("rxvt", "\u{1B}[c", .right, .shift), .init("rxvt", "\u{1B}Oc", .right, .control),
    .init("rxvt", "\u{1B}[d", .left, .shift), .init("rxvt", "\u{1B}Od", .left, .control),
    .init("rxvt", "\u{1B}\u{1B}[D", .left, .alt),
    .init("rxvt", "\u{1B}\u{1B}Od", .left, [.alt, .control]),
    .init("rxvt", "\u{1B}[7~", .home), .init("rxvt", "\u{1B}[8~", .end),
    .init("rxvt", "\u{1B}[7$", .home, .shift), .init("rxvt", "\u{1B}[8$", .end, .shift),
    .init("rxvt", "\u{1B}[7^", .home, .control), .init("rxvt", "\u{1B}[8^", .end, .control),
    .init("rxvt", "\u{1B}[7@", .home, [.shift, .control]),
    .init("rxvt", "\u{1B}[8@", .end, [.shift, .control]),
    .init("rxvt", "\u{1B}[3$", .delete, .shift), .init("rxvt", "\u{1B}[3^", .delete, .control),
    .init("rxvt", "\u{1B}\u{1B}[3~", .delete, .alt),
    .init("rxvt", "\u{1B}[5$", .pageUp, .shift), .init("rxvt", "\u{1B}[6^", .pageDown, .control),
  ]

  private static let consoles: [TerminalKeyRow] = [
    .init("linux, putty, screen, tmux", "\u{1B}[1~", .home),
    .init("linux, putty, screen, tmux", "\u{1B}[4~", .end),
    .init("legacy", "\u{1B}OH", .home), .init("legacy", "\u{1B}OF", .end),
    .init("foot, vte before the full screen", "\u{1B}[H", .home),
    .init("linux", "\u{1B}[[C", .function(3)), .init("linux Shift-F3", "\u{1B}[28~", .function(15)),
    .init("putty", "\u{1B}[13~", .function(3)), .init("legacy", "\u{1B}OR", .function(3)),
    .init("legacy", "\u{1B}[1;2R", .function(3), .shift),
    .init("konsole", "\u{1B}O2R", .function(3), .shift),
    .init("coded", "\u{1B}[13;2~", .function(3), .shift),
    .init("rxvt Shift-F3", "\u{1B}[25~", .function(13)),
  ]
}
