import { gathered, IDS, type ShellFlag, type ShellTree } from '../../view/shell';

/** The script for fish: to be kept as `coach.fish` in its folder of completions, or read in. */
export function fishScript({ commands, global, places }: ShellTree): string {
  return `# fish: coach completion fish > ~/.config/fish/completions/coach.fish

# What may stand in a place; fails for an option without a value.
function __coach_place
    switch $argv[1]
${gathered(places).map(placeCase).join('\n')}
        case '*'
            return 1
    end
end

function __coach_options
    switch "$argv[1]"
${commands.map(({ name, flags }) => `        case ${name}\n            printf '%s\\n' ${described(flags)}`).join('\n')}
        case '*'
            printf '%s\\n' ${described(global)}
    end
end

function __coach_offer
    set -l holds (__coach_place $argv[1]); or return
    for hold in $holds
        switch $hold
            case @files
                __fish_complete_path $argv[2]
            case @folders
                __fish_complete_directories $argv[2] ''
            case @processes
                ${IDS}
            case '?*'
                echo $hold
        end
    end
end

function __coach
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l name ''
    set -l option ''
    set -l number 1
    for word in $before[2..]
        switch $word
            case '--*=*'
                set option ''
            case '-*'
                if __coach_place "$name $word" >/dev/null
                    set option $word
                else
                    set option ''
                end
            case '*'
                if test -n "$option"
                    set option ''
                else if test -z "$name"
                    set name $word
                else
                    set number (math $number + 1)
                end
        end
    end
    switch "$current"
        case '--*=*'
            set -l parts (string split -m 1 = -- $current)
            string replace -r '^' -- "$parts[1]=" (__coach_offer "$name $parts[1]" $parts[2])
        case '-*'
            __coach_options $name
        case '*'
            if test -n "$option"
                __coach_offer "$name $option" "$current"
            else if test -z "$name"
                printf '%s\\n' ${described(commands)}
            else
                __coach_offer "$name $number" "$current"
            end
    end
end

complete -c coach -e
complete -c coach -f -a '(__coach)'
`;
}

function placeCase({ keys, holds }: { keys: string[]; holds: string }): string {
  const list = holds === '' ? "echo ''" : `printf '%s\\n' ${holds}`;
  return `        case ${keys.map(quotedFish).join(' ')}\n            ${list}`;
}

function described(flags: ShellFlag[]): string {
  return flags.map(({ name, about }) => quotedFish(`${name}\t${about}`)).join(' ');
}

function quotedFish(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
