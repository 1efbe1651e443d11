import type { Lexicon } from "../concepts";

export const pt: Lexicon = {
  order: "pedido|pedidos|pedidu|compra|compras|comprei|encomenda|encomendas|encomendei|minhas coisas",
  parcel:
    "pacote|pacotes|entrega|entregas|envio|envios|correios|transportadora|entregador|motoboy|volume|caixa|carteiro|remessa",
  item: "produto|produtos|item|itens|artigo|artigos|mercadoria|coisa|coisas|presente|o que comprei|o que eu comprei|peça|peças",
  garment:
    "camisa|camiseta|calça|sapato|sapatos|tênis|vestido|jaqueta|casaco|saia|blusa|luminária|caneca|cobertor|bolsa|bota|botas|relógio|almofada|cadeira|calças|vestidos|camisas|camisetas|jaquetas|casacos|saias|blusas|luminárias|canecas|cobertores|bolsas|relógios|almofadas|cadeiras|mesa|mesas|xícara*|prato|pratos|tigela*|copo|copos|vaso|vasos|vela|velas|espelho*|prateleira*|tapete*|toalha*|cortina*|cachecol|cinto|cintos|luvas|chapéu|gorro|colares|pulseira*|brincos|shorts|meias|sandália*|chinelo*|sofá*|banqueta|livro|livros|chaleira|fones|carregador",
  refund:
    "reembols*|estorn*|dinheiro de volta|meu dinheiro|devolução do dinheiro|devolver o dinheiro|ressarc*|restitui*|quero meu dinheiro|grana de volta|minha grana|quero estorno|me devolvam|devolvam meu|de volta o dinheiro|meu din din|reaver",
  return:
    "devolver|devolução|devoluções|devolvo|devolvi|devolve|retornar|mandar de volta|enviar de volta|logística reversa|arrependimento|mando de volta|pegar de volta|devolvê*|devolva|devolver pra vcs|tomar de volta|mandar pra vcs de volta|não quero ficar|nao quero ficar|vcs buscam|vocês buscam|podem buscar|vem buscar|vêm buscar|buscar aqui|recolher|recolhem|coletar|coletam|como devolve|fazer uma devolução|aceitam de volta|aceita de volta|recebem de volta",
  exchange:
    "número maior|número menor|numeração maior|numeração menor|tamanho acima|tamanho abaixo|trocar|troca|trocas|troco|outro tamanho|tamanho maior|tamanho menor|substitu*|outra cor|numero maior|numero menor|maior no lugar|menor no lugar|no lugar desse|no lugar dessa|trocar por|troca por|trocar de tamanho|troca de tamanho|pegar um maior|pegar um menor|calça 3|calça 4|ela calça|ele calça|usa tamanho|precisa do tamanho|precisa do número|da pra trocar|dá pra trocar|faço a troca|fazer a troca|quero troca|troca ou|outro número",
  label: "etiqueta|código de postagem",
  address:
    "endereço|endereco|endereços|cep|morada|rua|me mudei|mudei de casa|mudei de|cep errado|número da casa|numero da casa|número do apto|apto|apartamento|bloco|complemento|bairro|cidade|portaria|casa dos meus pais|no trabalho|na casa da minha",
  paymethod: "cartão|pagamento|pagamentos|pagar|pago|pix|boleto|paypal|parcel*|forma de pagamento|débito|crédito",
  otherpay:
    "outro cartão|cartão diferente|outro meio de pagamento|outra forma de pagamento|outro método de pagamento|outro pagamento|pagar de outra forma|pagar de outro jeito|mudar o pagamento|mudar a forma de pagamento|mudar o cartão|mudar de cartão|trocar o cartão|trocar de cartão|trocar o pagamento|trocar a forma de pagamento|alterar o pagamento|alterar a forma de pagamento|alterar o cartão",
  invoice: "nota fiscal|fatura|recibo|nf|nfe|nota|comprovante|segunda via",
  account: "conta|perfil|cadastro|usuário|meus dados",
  login: "senha|login|entrar na minha conta|acessar minha conta|fazer login|logar|acesso",
  member: "assinatura|membro|fidelidade|pontos|plano|clube",
  newsletter: "newsletter|emails promocionais|propaganda|e mails de promoção|boletim|propaganda*|publicidade",
  site: "site|página|app|aplicativo|link|loja online",
  cart: "carrinho|sacola",
  price:
    "preço|preços|caro|cara|custa|custo|valor|barato|quanto custa|quanto custam|quanto é|quanto sai|quanto tá|quanto está",
  shipfee: "frete|frete grátis|custo de envio|taxa de entrega|valor da entrega|custo do frete",
  fee: "taxa extra|taxa|taxas|alfândega|imposto*|tributo*",
  discount:
    "desconto|descontos|cupom|cupons|código promocional|promoção|promoções|oferta|ofertas|cupon|black friday|vale presente|vale compra",
  stock: "estoque|disponível|disponíveis|esgotado|esgotada|disponibilidade|acabou|reposição|chegar de novo",
  policy: "política|condições|garantia|prazo para devol*|prazo para troca|prazo de devol*|termos|embrulho",
  hours:
    "horário|horários|aberto|abertos|abre|loja física|funcionamento|onde fica a loja|onde é a loja|onde fica sua loja|onde vocês ficam|onde fica a sua loja",
  detail:
    "material|tecido|algodão|couro|medidas|tamanho|tamanhos|tabela de medidas|lavar|cor|cores|impermeável|compatível|modelo|modelos|composição|características",
  tracking:
    "rastre*|rastrear|rastreio|rastreamento|rastreador|tracking|código de rastreio|acompanhar|localizar|wismo|rastrea|na alfândega|na alfandega|presa na alfândega|preso na alfândega|na receita|em curitiba|saiu para entrega|saiu pra entrega|em trânsito|em transito|rota de entrega|link de rastreio|com o entregador|fiscalização",
  where: "onde|cadê|cade|kd|aonde|por onde anda|onde está|onde tá|que fim|notícias|novidades|paradeiro|q aconteceu com",
  when: "quando|qnd|qdo|que dia|data de entrega|previsão|que horas|até quando|qual dia|prazo de entrega|qual o prazo|antes de segunda|antes de terça|antes de quarta|antes de quinta|antes de sexta|antes de sábado|antes de domingo|até segunda|até terça|até quarta|até quinta|até sexta|até sábado|até domingo|até o natal|antes do natal|antes do fim de semana|a tempo|qd|q dia",
  howlong:
    "qual o prazo de|prazo de troca|prazo de devolução|prazo para|quanto tempo|quantos dias|demora quanto|prazo|falta quanto|quanto falta|leva quanto",
  howmuch: "quanto custa|quanto é|qual o preço|qual o valor|quanto fica|quanto sai",
  status:
    "status|situação|andamento|estado|como está|como tá|quero saber do|saber do meu|saber da minha|atualização|informação do meu|posição do",
  arrive:
    "chega|veio|vieram|chegar|chegará|chegou|chegando|chegada|receber|recebo|recebi|recebido|entregue|entregar|entregam|entregaram|vem|a caminho|vai chegar|saiu para entrega|chegado|chegaram|chegasse|chegue|chegava|entregador|aparece|apareceu|cai aqui|chega aqui",
  ship: "enviado|enviar|enviaram|despach*|postado|postaram|saiu|mandaram|mandou|envia|sair|preparação|separação|enviada|manda|saiu do depósito|saiu do estoque|saiu do centro|saiu do armazém",
  late: "faz .. que|dias e nada|semanas e nada|não atualiza|atras*|demor*|demorando|demorado|faz dias|faz semanas|há dias|há semanas|faz uma semana|há uma semana|faz .. dias|há .. dias|faz .. semanas|dias esperando|esperando|aguardando|era pra ter chegado|era para ter chegado|deveria ter chegado|já devia|parado|travado|não anda|não sai do|muito tempo|espero|era pra chegar|era para chegar|era pra vir|deveria chegar|devia ter chegado|tinha que ter chegado|era pra ser entregue|faz 10 dias|to esperando|tô esperando|estou esperando|esperando o|esperando a|esperando faz|faz um tempão|há um tempão|um tempão|tá parado|ta parado|parada|parou em|não se mexe|não andou|não saiu|nada de chegar|em separação|passou do prazo|fora do prazo|prazo venceu|prazo estourou|esperar|vou esperar|aguardar",
  still:
    "ainda|ainda não|até agora|até hoje|nada|nunca|não|n|nem um|nenhum centavo|nem sinal|nao to vendo|não tô vendo|não estou vendo|não vejo|nao vejo|nada do|nada da|ninguém fala|ninguem fala|sem notícia|nao sei nada|não sei nada",
  notgot:
    "sumido|sumida|sumiram|desaparecido|mas não tenho|eu não tenho|não está em lugar nenhum|sem sinal|não acho em lugar|não chegou|nao chegou|n chegou|não chega|não recebi|nao recebi|n recebi|não me entregaram|não entregaram|nunca chegou|nunca recebi|não veio|não foi entregue|sumiu|perdido|extraviad*|extraviou|roubado|roubaram|não tenho nada|nada chegou|não está aqui|não apareceu|não tá aqui|não está comigo|ninguém entregou|sem receber|cadê que chega|nada ainda|não ter recebido|nem apareceu|não apareceu ninguém|ninguém veio|ninguem veio|ninguém apareceu|ninguem apareceu|e nada|nada até|até agora nada|cadê nada|nao veio|nao apareceu|n veio|n apareceu|nada de nada|nem sinal|nem sombra|nem rastro|nenhum sinal|nada dele|nada dela|ninguém tocou|ninguem tocou|nem cheiro|sumiu no mapa",
  gotone:
    "consta como entregue|consta entregue|consta que foi entregue|diz que foi entregue|diz entregue|diz que já foi entregue|diz que entreg*|aparece como entregue|aparece entregue|marcado como entregue|está como entregue|tá como entregue|foi entregue mas|entregue mas|entregue porém|status entregue|dado como entregue|mostra entregue|mostra como entregue|fala que foi entregue|fala que entreg*|supostamente entregue|como entregue|falando que entreg*|dizendo que entreg*|dizendo que foi entregue|dizem que entreg*",
  neighbour: "vizinho|vizinha|vizinhos|porteiro|portaria|outra casa|outra pessoa",
  trouble:
    "problema|problemas|algo errado|alguma coisa errada|não está certo|não está certa|tem algo errado|deu problema",
  wrong:
    "errado|errada|errados|erradas|erro|diferente|não é o que|outro produto|trocado|incorret*|não pedi|não corresponde|veio outro|veio outra",
  damaged:
    "quebrad*|danificad*|defeito|defeituos*|estragad*|não funciona|rasgad*|manchad*|amassad*|riscad*|com defeito|rachad*|furad*|sujo|não liga|avariad*|veio ruim|em pedaços|aos pedaços|em cacos|trincad*|descosturad*|desbotad*|lascad*|arranhad*|não acende|cheira mal|fedendo|rasgou|quebrou|descosturou|descolou|descolad*|queimou|queimad*|enferrujad*|amassou|furou|buraco|encolheu|manchou|desbotou|estragou|torto|torta|parou de funcionar|pifou|pifad*|veio quebrado",
  lacking:
    "faltando|falta|faltou|faltam|incomplet*|só veio|só chegou|só recebi|veio só|metade|vazia|vazio|veio faltando|parte do pedido|faltaram|faltava|faltavam",
  misfit:
    "não serviu|não serve|não me serve|não coube|ficou pequen*|ficou grand*|ficou apertad*|ficou larg*|muito pequen*|muito grand*|tamanho errado|não gostei|não gosto|mudei de ideia|não quero mais|não preciso mais|me arrependi|apertado|não é o que eu esperava|não era o que eu esperava|não é como eu esperava|esperava outra coisa|não ficou bom|não é como na foto|não é o que eu queria|não me serviu|ficou apertado|apertad*|largo|larga|folgad*|curto|curta|comprid*|não combinou|não combina|nao combinou|não gostei da|nao gostei|não curti|arrependi|não é meu estilo|não é pra mim|não é a minha cara|incomoda|pinica|desconfort*|não me agradou|não agradou|não serviu nele|não serviu nela|nao cobre|não cobre|machuca|machucam|ficou horrivel|ficou horrível|ficou feio|ficou ruim",
  cancel:
    "cancel*|desist*|anular|cancela|cancelem|cancele|cancela ai|cancela aí|cancela o|cancela meu|cancela a compra|cancela tudo|nao manda|não manda|não mandem|não enviem|não envia|nao envia|não despachem|não precisa mandar|não precisa enviar|deixa de mandar|suspender o|suspende o|segura o pedido|desfaz|desfazer|desfaçam|desfaça|voltar atrás|volta atrás|exclui o pedido|excluir o pedido",
  change:
    "alterar|mudar|modificar|trocar o endereço|corrigir|atualizar|mudança|alteração|editar|outro endereço|novo endereço|muda|arrumar|arruma|corrige|ajustar|ajeitar|consertar o|botei errado|botei o|coloquei errado|digitei errado|escrevi errado|preenchi errado|trocar o cep|mudar o cep|atualiza",
  upgrade: "envio expresso|mais rápido|sedex|entrega expressa",
  add: "adicionar|acrescentar|incluir|colocar mais|incluir mais|inclui|colocar outro|por mais|pôr mais|botar mais|bota mais|mais uma|mais um|acrescenta|poe mais|põe mais|põem mais|coloca mais|coloquem mais|manda mais|manda junto|inclui mais|poe junto",
  remove: "remover|tirar|retirar um|excluir um|tira uma|tira um|tirar uma|tirar um|só quero um|só quero uma",
  buy: "comprar|fazer um pedido|fazer pedido|quero pedir|fazer uma compra|encomendar",
  mistake: "sem querer|por engano|por erro|me enganei|errei",
  cheaper: "mais barato|baixou o preço|baixou de preço|preço caiu|cobrem a oferta",
  charged:
    "cobrado|cobraram|cobrança|cobranca|debitado|debitaram|pagamento recusado|problema .. pagamento|erro .. pagamento|pagamento não|descontaram|paguei",
  twice: "duas vezes|em dobro|duplicad*|2 vezes|dobrado",
  neverbought: "não comprei|nunca comprei|não reconheço|fraude|golpe|não fiz essa",
  forgot: "esqueci|esqueceu|não lembro|recuperar|redefinir|perdi a senha|perdi minha senha",
  cannot:
    "não consigo|não posso|não dá|não funciona|não está funcionando|problema|problemas|erro|não carrega|não deixa|impossível|não abre",
  broken: "não funciona|não carrega|não abre|trava|travando|fora do ar|bug|erro|caiu|não entra|travou|página em branco",
  slow: "lento|lenta|devagar",
  declined: "recusad*|inválid*|não aceit*|negad*|não funciona|rejeitad*",
  create: "criar|abrir uma conta|cadastrar|registrar",
  erase: "excluir|apagar|deletar|encerrar|fechar",
  subscribe: "inscrever|assinar|desinscrever|cancelar inscrição|descadastrar|não receber mais|parar de receber",
  complain: "reclam*|reclamação|queixa|procon|reclame aqui|denúncia",
  opinion:
    "elogio|sugestão|avaliação|avaliar|opinião|parabéns|ótimo atendimento|excelente|adorei|amei|rapidíssim*|feedback|muito rápida|muito rápido",
  question: "dúvida|dúvidas|pergunta|perguntar|gostaria de saber|queria saber|quero saber",
  howto:
    "como faço|como posso|como é|qual é a|qual a|quais são|quais|como funciona|o que acontece|o que preciso|como eu|como que|vocês aceitam",
  possible: "posso|poderia|dá pra|dá para|é possível|tem como|pode|podem|consigo",
  considering:
    "quero comprar|queria comprar|interesse|interessad*|procuro|procurando|vocês têm|vocês tem|vocês vendem|tem em|pensando em comprar",
  unwanted: "não quero|não desejo|em vez de|ao invés de|não pretendo|não vou",
  deliverytime:
    "quanto tempo demora a entrega|quanto tempo leva a entrega|quanto tempo demora uma|quanto tempo leva uma|quanto tempo demora o envio|quanto tempo leva o envio|quanto tempo demora o frete|quanto demora a entrega|quanto demora o envio|quanto demora o frete|quanto tempo demora para entregar|quanto tempo leva para entregar|quanto tempo vocês|quanto tempo demoram|quantos dias demora a|quantos dias leva a|quantos dias para entrega|quantos dias vocês|prazo de entrega|prazos de entrega|prazo de envio|prazos de envio|prazo do frete|tempo de entrega|tempo de envio|se eu comprar hoje|se eu pedir hoje|se comprar hoje|se pedir hoje|em quanto tempo vocês|em quantos dias vocês|demora normalmente|costuma demorar|costuma levar|quanto tempo demoram os reembolsos|quanto tempo leva normalmente|quanto tempo costuma|quanto costuma demorar|prazo de reembolso|prazo para reembolso|prazo de estorno|quanto tempo levam os reembolsos",
  mine: "meu|minha|meus|minhas|nosso|o pedido|o pacote|esse pedido|este pedido|comprei|pedi|o meu|a minha",
  hurry:
    "mais rápido|aceler*|agiliz*|apress*|urgente|urgência|expresso|expressa|o quanto antes|mais cedo|adiant*|antecip*|prioridade",
  toohigh: "muito alto|muito caro|muito alta|muito cara|caro demais|alto demais|cara demais|abusiv*|tão caro|tão alto",
  deliverto:
    "entregam em|entregam no|entregam na|enviam para|envia para|entrega para|entrega em|vocês entregam|fazem entrega|envio internacional|mandam para|opções de entrega",
  check: "verificar|conferir|confirmar|checar",
  freeship:
    "frete grátis|frete gratuito|frete é grátis|frete gratis|entrega grátis|entrega gratuita|frete de graça|frete fica grátis|sem frete|isento de frete",
  contact:
    "número de telefone|meu telefone|número de celular|meu celular|meu número|dados de contato|data de nascimento|meu sobrenome|meu email|meu e mail|telefone cadastrado|endereço de email|endereço de e mail",
  shipto: "endereço de entrega|endereço de envio|endereço do envio",
  away: "não vou estar|não estarei|não estou em casa|não vai ter ninguém|não tem ninguém|ninguém em casa|estarei viajando|vou viajar|de férias|fora de casa|vou estar fora",
  postpone:
    "outro dia|outra data|mais tarde|entregar na|entregar no|entreguem|depois do dia|a partir do dia|adiar|remarcar",
  othermodel:
    "outro modelo|outra cor|outro produto|outro item|modelo diferente|cor diferente|produto diferente|outra coisa",
  money:
    "dinheiro|creditado|creditaram|grana|reais|depositado|valor de volta|estornado|estorno|na fatura|no cartão|no cartao|na conta|na minha conta|no banco|caiu o dinheiro|dinheiro caiu|o dinheiro|din|estornar|creditar|depositar|pix de volta|caiu na conta|centavo|um real|meu banco|o banco",
  stillhave:
    "ainda tem|ainda têm|vocês ainda têm|ainda há|tem ainda|restou|sobrou|volta a ter|vai voltar|vão voltar|quando volta|volta o|volta a|vai ter de novo|repor|reposição|vai chegar mais",
  nolonger:
    "não quero mais|não preciso mais|não vou querer mais|desisti|não quero mais cancela|não quero mais o pedido|nao quero mais o|não preciso mais do pedido|não vou mais querer|não tenho mais interesse",
  material: "algodão|lã|linho|seda|poliéster|madeira|cerâmica|porcelana|veludo|bambu|couro|plástico",
  human:
    "humano|humana|pessoa|pessoa real|pessoa de verdade|atendente|atendentes|alguém|falar com|suporte|atendimento|sac|operador|gerente|supervisor|telefone|ligar|me liga|me ligue|representante|agente|consultor|especialista|atendimento humano|alguem de vdd|alguém de verdade|alguem de verdade|gente de verdade|alguem|tem gente|gente ai|gente aí|tem alguém|tem alguem|me passa pro|me passa pra|me passa para|me transfere|transfere pra|transferir para|ser humano|gente como a gente|um colega|seu colega|funcionário|funcionaria|vendedor|uma moça|pessoa física|carne e osso|moço|responsável|chefe|seu chefe|dono|uma pessoa me|me da um humano|me ligar|alguém da equipe|alguem da equipe|da equipe|podem me ligar",
  hi: "oi|olá|ola|oie|bom dia|boa tarde|boa noite|e aí|eai|opa|alô|hey",
  thanks: "obrigad*|obg|brigad*|vlw|valeu|agradeço|agradecid*|muito obrigado",
  bye: "tchau|até mais|até logo|adeus|até breve|falou|flw|abraço|abraços|é só isso|era só isso|bom fim de semana",
  help: "ajuda|ajudar|me ajuda|me ajude|ajude|socorro|o que você faz|o que você pode|opções|menu|auxílio|preciso de ajuda|quero ajuda|como funciona|como você funciona|o que faço|não sei o que fazer|como uso|me orienta|o que posso perguntar",
  language:
    "em inglês|em português|fala português|fala inglês|outro idioma|mudar o idioma|mudar idioma|trocar o idioma|idioma|em espanhol|outra língua",
  repeat: "repete|repita|repetir|não entendi|o que você disse|pode repetir|como assim|de novo por favor|fala de novo",
  stop: "deixa pra lá|deixa para lá|esquece|esqueça|deixa quieto|não importa|para|pare|parar|sair|tanto faz|não faça isso|não faz isso|nada por favor|não faça nada|deixa|chega|não precisa mais|não precisa|mudei de ideia|mudei de opinião|pode parar|esquece isso|cancela isso|não quero mais nada|interromper|encerrar|deixe|para tudo|deixa isso|desfazer",
  bot: "robô|você é um|você é uma|é robô|bot|quem é você|qual seu nome|qual é o seu nome|inteligência artificial|máquina|quem te criou|você é humano|você é real",
  chat: "tudo bem|como vai|como você está|piada|conta uma|te amo|quantos anos você|beleza",
  elsewhere:
    "previsão do tempo|clima|chover|chove|presidente|receita|receitas|futebol|voo|voos|hotel|hotéis|música|filme|capital do|capital da|notícias de|horóscopo|bitcoin|traduz*|lição de casa|médico|restaurante*|calcul*|poema|eleição|eleições|jogo",
  worried:
    "preocupad*|urgente|urgência|ansios*|nervos*|medo|aniversário|casamento|golpe|preciso até|preciso pra|preciso para|aflit*|apreensiv*|desesperad*",
  frustrated:
    "frustrad*|frustrante|chatead*|decepcionad*|decepção|inaceitável|absurdo|ridículo|péssim*|horrível|terrível|cansad*|cansei|vergonha|vergonhoso|palhaçada|descaso|falta de respeito|toda hora|de novo isso|ninguém responde|insatisfeit*|irritad*|saco|enrolação|triste|aborrecid*|indignad*|não aguento",
  angry:
    "raiva|furios*|puto|puta|merda|porra|caralho|ladrões|ladrão|golpistas|golpista|procon|processar|processo|advogado|polícia|nunca mais|idiota*|revoltad*|lixo|filhos da|fdp|roubo|enganad*|ódio|bandidos|safados|desgraç*|foder|foda",
  distress:
    "suicid*|me matar|quero morrer|tirar minha vida|acabar com a minha vida|acabar com minha vida|não quero mais viver|me machucar|me cortar|ameaça de morte|me ameaç*|ambulância|infarto|não consigo respirar|emergência médica|overdose|envenenad*|reação alérgica|me bate|ameaça de bomba|colocar uma bomba|vou matar|te matar|matar vocês|pegou fogo|choque elétrico|samu|risco de vida|não aguento mais viver|acabar com tudo|que tudo acabe|não quero mais estar aqui|não quero viver|cansado de viver|cansada de viver|sem vontade de viver|me ferir|vou me machucar|engoliu a pilha|remédio demais|remédios demais|muitos comprimidos|comprimidos demais|me queimei|queimadura*|se queimou|queimou minha mão|não respira|não consegue respirar|sem ar|desmai*|inconsciente|convuls*|com uma faca|ameaçou me matar|ameaça me matar|pronto socorro|em chamas|me agride|bebeu água sanitária|sangrando muito|levei choque|filho engoliu|filha engoliu|criança engoliu|bebê engoliu|engoliu uma pilha|carregador explodiu|bateria explodiu|explodiu e|explodiu na|fui parar no hospital|internad*|levado para o hospital|os pulsos|bebê não está reagindo",
  sentyet:
    "vcs ja postaram|vocês já postaram|já postaram|ja postaram|já enviaram|ja enviaram|já despacharam|já mandaram|ja mandaram|vocês enviaram|já foi enviado|foi postado|já foi postado|já saiu|ja saiu|saiu pra entrega|já foi despachado|última leitura|centro de distribuição|código do correio|centro de tratamento|nunca entregaram pra eles|não entregaram pra eles|nao entregaram pra eles|não passaram pra eles|não receberam nada de vocês|nao receberam nada de vcs|nunca postaram|não postaram|nao postaram|quando vão mandar|quando vao mandar|quando vcs mandam|quando vocês enviam|saiu|saia ontem|saiu ontem",
  sentback:
    "devolvi|já devolvi|ja devolvi|mandei de volta|enviei de volta|fiz a devolução|fiz uma devolução|minha devolução|minha devolucao|devolvi os|devolvi a|devolvi o|devolvi as|o que devolvi|que mandei de volta|q mandei de volta|postei a devolução|receberam minha devolução|receberam a devolução|devolução chegou|devolução já chegou|deixei nos correios|despachei a devolução|devolvido|devolvida|buscaram|vieram buscar|recolheram|coletaram|levaram de volta|retiraram|passaram pra pegar|já pegaram de volta|coleta foi feita|mandei .. de volta|enviei .. de volta|mandei .. devolta|postei .. de volta",
  nobot:
    "não um robô|não um bot|não robô|não seja robô|sem robô|so robo|só robô|só robo|só tem robô|em vez de robô|em vez de um robô|falar com robô|falar com um robô|falar com máquina|falar com bot|chega de robô|robô não resolve|robô não entende|esse robô não|esse bot não|respostas automáticas|resposta automática|nada de robô",
  gotsent:
    "me mandaram|me enviaram|mandaram|enviaram|vocês mandaram|veio outro|veio outra|veio um|veio uma|veio o|chegou outro|chegou outra|chegou um|chegou uma|recebi|recebi outro|me entregaram|entregaram outro",
  dontsend:
    "nao manda|não manda|não mandem|não enviem|não envia|nao envia|não despachem|não precisa mandar|não precisa enviar|não postem|nao precisa enviar|segura o envio",
  today:
    "hoje|hj|hoje à noite|amanhã|amanha|esta semana|essa semana|segunda feira|terça feira|quarta feira|quinta feira|sexta feira|no sábado",
  promised:
    "vcs falaram|vocês falaram|vocês disseram|vcs disseram|me falaram|me disseram|falaram que|disseram que|prometeram|vcs prometeram|tinham dito|tinham falado|disse que|falou que|falaram|disseram|falaram q|disseram q|prometeu|me prometeu",
  moved:
    "me mudei|mudei|a gente mudou|nos mudamos|a gente se mudou|mudamos|mudança de casa|mudei de casa|não moro mais|nao moro mais|tô de mudança|estou de mudança",
  newplace:
    "apê novo|ape novo|casa nova|nova casa|apartamento novo|novo apartamento|novo apê|endereço novo|novo endereço|apê antigo|casa antiga|endereço antigo|endereço velho",
  gonethrough:
    "foi feito|já foi feito|foi processado|processado|realizado|aprovado|efetuado|concluído|concluido|foi emitido|saiu",
};
