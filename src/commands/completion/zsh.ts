import { gathered, IDS, shellQuoted, type ShellFlag, type ShellTree } from '../../view/shell';

/** The script for zsh: to be read in, or kept as `_coach` in a folder of `fpath`. */
export function zshScript({ commands, global, places }: ShellTree): string {
  const names = commands.map(({ name, about }) => shellQuoted(`${name}:${about}`)).join(' ');
  return `#compdef coach
# zsh: eval "$(coach completion zsh)"

# What may stand in a place; fails for an option without a value.
_coach_place() {
  case $1 in
${gathered(places).map(placeCase).join('\n')}
    (*) return 1 ;;
  esac
}

_coach_options() {
  case $1 in
${commands.map(({ name, flags }) => `    (${name}) options=(${described(flags)}) ;;`).join('\n')}
    (*) options=(${described(global)}) ;;
  esac
}

_coach_offer() {
  local -a holds ids
  _coach_place "$1" || return 1
  case $holds[-1] in
    (@files) _files ;;
    (@folders) _files -/ ;;
    (@processes)
      ids=(\${(f)"$(${IDS})"})
      compadd -- $holds[1,-2] $ids ;;
    (*) compadd -- $holds ;;
  esac
}

_coach() {
  local command option word
  local -a holds options commands
  integer number=1 i
  for ((i = 2; i < CURRENT; i++)); do
    word=$words[i]
    case $word in
      (--*=*) option= ;;
      (-*) if _coach_place "$command $word"; then option=$word; else option=; fi ;;
      (*)
        if [[ -n $option ]]; then option=
        elif [[ -z $command ]]; then command=$word
        else (( number += 1 )); fi ;;
    esac
  done
  word=$words[CURRENT]
  if [[ $word == --*=* ]]; then
    compset -P 1 '*='
    _coach_offer "$command \${word%%=*}"
  elif [[ $word == -* ]]; then
    _coach_options "$command"
    _describe -o option options
  elif [[ -n $option ]]; then _coach_offer "$command $option"
  elif [[ -z $command ]]; then
    commands=(${names})
    _describe command commands
  else _coach_offer "$command $number"; fi
}

case $funcstack[1] in
  (_coach) _coach "$@" ;;
  (*)
    # A shell whose settings have not asked for completion yet.
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u; }
    compdef _coach coach ;;
esac
`;
}

function placeCase({ keys, holds }: { keys: string[]; holds: string }): string {
  const patterns = keys.map((key) =>
    key.startsWith('*') ? `*${shellQuoted(key.slice(1))}` : shellQuoted(key),
  );
  return `    (${patterns.join(' | ')}) holds=(${holds}) ;;`;
}

function described(flags: ShellFlag[]): string {
  return flags.map(({ name, about }) => shellQuoted(`${name}:${about}`)).join(' ');
}
