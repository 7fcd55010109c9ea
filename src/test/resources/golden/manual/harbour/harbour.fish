complete -c harbour -f
complete -c harbour -n 'not __fish_seen_subcommand_from enter pilot' -a 'enter' -d 'Enter the harbour'
complete -c harbour -n 'not __fish_seen_subcommand_from enter pilot' -a 'pilot' -d 'Ask for a pilot'
complete -c harbour -s q -l quiet -d 'Say [less]: it\'s late.'
complete -c harbour -n '__fish_seen_subcommand_from enter' -l chart -r -F -d '.chart, with \\ in it.'
complete -c harbour -n '__fish_seen_subcommand_from enter' -s t -l tide -x -a 'EBB FLOOD' -d 'One of EBB, FLOOD.'
complete -c harbour -n '__fish_seen_subcommand_from pilot; and not __fish_seen_subcommand_from call' -a 'call' -d 'Call one'
