import { gathered, IDS, type ValuePlace, shellQuoted, type ShellTree } from '../../view/shell';

/** The script for bash, also for the bash 3.2 of a Mac. Needs no package beside it and may be read twice. */
export function bashScript({ commands, global, places }: ShellTree): string {
  const names = commands.map(({ name }) => name).join(' ');
  const flags = commands.map(({ name, flags: own }) => optionCase(name, own));
  return `# bash: eval "$(coach completion bash)"

# What may stand in a place; fails for an option without a value.
_coach_place() {
  case $1 in
${gathered(places).map(placeCase).join('\n')}
    *) return 1 ;;
  esac
}

_coach_options() {
  case $1 in
${flags.join('\n')}
    *) holds='${global.map(({ name }) => name).join(' ')}' ;;
  esac
}

_coach_files() {
  local name
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen "$1" -- "$2")
}

_coach() {
  local IFS=$' \\t\\n' current=\${COMP_WORDS[COMP_CWORD]} command= option= holds= number=1 i word
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      =) ;;
      -*) if _coach_place "$command $word"; then option=$word; else option=; fi ;;
      *)
        if [ -n "$option" ]; then option=
        elif [ -z "$command" ]; then command=$word
        else number=$((number + 1)); fi ;;
    esac
  done
  holds=
  if [ "$current" = = ]; then current=; fi
  case $current in
    -*) _coach_options "$command" ;;
    *)
      if [ -n "$option" ]; then _coach_place "$command $option"
      elif [ -z "$command" ]; then holds='${names}'
      else _coach_place "$command $number"; fi ;;
  esac
  case $holds in
    *@files) _coach_files -f "$current" ;;
    *@folders) _coach_files -d "$current" ;;
    *@processes) holds="\${holds%@processes} $(${IDS})" ;;
  esac
  case $holds in
    *@*) ;;
    *) COMPREPLY=($(compgen -W "$holds" -- "$current")) ;;
  esac
}

complete -F _coach coach
`;
}

/** Part of the pattern is quoted, so that only the leading star stands for anything. */
function placeCase({ keys, holds }: { keys: string[]; holds: string }): string {
  const patterns = keys.map((key) =>
    key.startsWith('*') ? `*${shellQuoted(key.slice(1))}` : shellQuoted(key),
  );
  return `    ${patterns.join(' | ')}) holds='${holds}' ;;`;
}

function optionCase(name: string, flags: { name: ValuePlace['at'] }[]): string {
  return `    ${name}) holds='${flags.map((flag) => flag.name).join(' ')}' ;;`;
}
